package dev.kindred.jackson;

import dev.kindred.json.BuilderTests;
import dev.kindred.json.JsonMapping;

/** With Jackson 3. */
class BuilderTest extends BuilderTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson3();
  }
}
