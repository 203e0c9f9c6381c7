package dev.kindred.jackson;

import dev.kindred.json.JsonMapping;
import dev.kindred.json.RoundTripTests;

/** With Jackson 3. */
class RoundTripTest extends RoundTripTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson3();
  }
}
