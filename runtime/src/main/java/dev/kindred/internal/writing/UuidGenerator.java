package dev.kindred.internal.writing;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Generates UUIDs of version 7 (RFC 9562): the time in milliseconds, a 12-bit counter and random
 * bits. Each is greater than the one before. Thread-safe.
 */
final class UuidGenerator {

  private final SecureRandom random = new SecureRandom();

  /** Time and counter of the last UUID, as one number. */
  private final AtomicLong last = new AtomicLong();

  UUID next() {
    long now = System.currentTimeMillis() << 12;
    long timeAndCount = last.updateAndGet(before -> Math.max(before + 1, now));
    long high = (timeAndCount >>> 12 << 16) | 0x7000 | (timeAndCount & 0x0FFF);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
