package dev.kindred.jackson;

import dev.kindred.json.HandleTests;
import dev.kindred.json.JsonMapping;

/** With Jackson 3. */
class HandleTest extends HandleTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson3();
  }
}
