package dev.kindred;

import dev.kindred.error.KindredException;
import dev.kindred.stability.Preview;
import java.time.Duration;

/**
 * Retry of a transaction.
 *
 * @param attempt the number of the attempt that failed, from 1
 * @param pause the time until the next one
 * @param failure why it failed
 */
@Preview
public record RetryEvent(int attempt, Duration pause, KindredException failure) {}
