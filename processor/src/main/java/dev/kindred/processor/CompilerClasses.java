package dev.kindred.processor;

import dev.kindred.processor.declaration.EntityClasses;
import dev.kindred.processor.type.AvailableClasses;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Classes that the compiler finds. Several threads generate sources, and the compiler's elements
 * are for one thread, so they wait for each other here.
 */
final class CompilerClasses implements AvailableClasses {

  /** Superclass of generated tables. */
  private static final String TABLE = "dev.kindred.spi.EntityTable";

  private final Elements elements;
  private final EntityClasses entities;

  CompilerClasses(Elements elements, EntityClasses entities) {
    this.elements = elements;
    this.entities = entities;
  }

  private Optional<TypeElement> find(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  @Override
  public synchronized boolean isClass(String name) {
    return find(name).isPresent();
  }

  @Override
  public synchronized boolean hasMetamodel(String name) {
    return find(name).filter(entities::hasMetamodel).isPresent();
  }

  @Override
  public synchronized boolean isGeneratedTable(String name) {
    return find(name).filter(type -> type.getSuperclass().toString().equals(TABLE)).isPresent();
  }
}
