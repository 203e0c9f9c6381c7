package dev.kindred.processor.type;

/** Classes that the compiler finds by their canonical names, in sources and on the class path. */
public interface AvailableClasses {

  /** Returns whether there is such a class. */
  boolean isClass(String name);

  /** Returns whether there is such a class and it is an entity, or one of value objects. */
  boolean hasMetamodel(String name);

  /** Returns whether there is such a class and it is the generated jOOQ table of an entity. */
  boolean isGeneratedTable(String name);
}
