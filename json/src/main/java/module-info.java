/** Mapping of entities and handles to JSON, shared by the modules for Jackson 2 and 3. */
@SuppressWarnings("module") // the two that it is exported to are compiled later
module dev.kindred.json {
  requires transitive dev.kindred.runtime;
  requires com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  exports dev.kindred.json to
      dev.kindred.jackson,
      dev.kindred.jackson2;
}
