package dev.kindred.error;

import dev.kindred.stability.Preview;

/**
 * Refusal of a statement that could be wrong on a database in shards: its router would miss rows,
 * or merge those of several shards into another result; nothing was sent.
 */
@Preview
public class ShardingException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public ShardingException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR047";
  }
}
