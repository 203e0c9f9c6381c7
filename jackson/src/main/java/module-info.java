/** Kindred's entities as JSON, for Jackson 3. */
module dev.kindred.jackson {
  requires transitive dev.kindred.runtime;
  requires transitive tools.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires dev.kindred.json;
  requires static transitive org.jspecify;

  exports dev.kindred.jackson;

  provides tools.jackson.databind.JacksonModule with
      dev.kindred.jackson.KindredJacksonModule;
}
