/** What entities are in JSON, for the modules for Jackson. */
@SuppressWarnings("module") // the two that it is exported to are compiled later
module dev.kindred.json {
  requires transitive dev.kindred.runtime;
  requires com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  exports dev.kindred.json to
      dev.kindred.jackson,
      dev.kindred.jackson2;
}
