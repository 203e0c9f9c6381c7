package dev.kindred.jackson2;

import dev.kindred.json.JsonMapping;
import dev.kindred.json.ResultTests;

/** With Jackson 2. */
class ResultTest extends ResultTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson2();
  }
}
