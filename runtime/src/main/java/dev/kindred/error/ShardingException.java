package dev.kindred.error;

import dev.kindred.stability.Preview;

/**
 * Refusal of a statement that could be wrong on a database in shards: its router would miss rows,
 * or merge those of several shards into another result; nothing was sent. Raised only by databases
 * that were opened with {@code sharded()}.
 */
@Preview
public class ShardingException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception for a refused statement; the message names an alternative. */
  public ShardingException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR047";
  }
}
