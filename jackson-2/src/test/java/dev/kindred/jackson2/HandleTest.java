package dev.kindred.jackson2;

import dev.kindred.json.HandleTests;
import dev.kindred.json.JsonMapping;

/** With Jackson 2. */
class HandleTest extends HandleTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson2();
  }
}
