/** Kindred's handles as JSON, for Jackson 2. */
module dev.kindred.jackson {
  requires transitive dev.kindred.runtime;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports dev.kindred.jackson;

  provides com.fasterxml.jackson.databind.Module with
      dev.kindred.jackson.HandlesModule;
}
