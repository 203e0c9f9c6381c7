package dev.kindred.jackson2;

import dev.kindred.json.JsonMapping;
import dev.kindred.json.RoundTripTests;

/** With Jackson 2. */
class RoundTripTest extends RoundTripTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson2();
  }
}
