package dev.kindred.internal.execution;

import java.util.List;

/**
 * State of a transaction at a savepoint, to which a rollback to it returns.
 *
 * @param actions the number of actions after the commit
 * @param streams the open streams
 */
record SavepointMark(int actions, List<StreamingResult> streams) {}
