package dev.kindred.jackson2;

import dev.kindred.json.BuilderTests;
import dev.kindred.json.JsonMapping;

/** With Jackson 2. */
class BuilderTest extends BuilderTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson2();
  }
}
