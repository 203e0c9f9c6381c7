package dev.kindred.jackson;

import dev.kindred.json.JsonMapping;
import dev.kindred.json.ResultTests;

/** With Jackson 3. */
class ResultTest extends ResultTests {

  @Override
  protected JsonMapping mapper() {
    return new Jackson3();
  }
}
