/** Kindred's entities as JSON, for Jackson 2. */
@SuppressWarnings("module") // the digit is that of the line of Jackson
module dev.kindred.jackson2 {
  requires transitive dev.kindred.runtime;
  requires transitive com.fasterxml.jackson.databind;
  requires dev.kindred.json;
  requires static transitive org.jspecify;

  exports dev.kindred.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      dev.kindred.jackson2.KindredJacksonModule;
}
