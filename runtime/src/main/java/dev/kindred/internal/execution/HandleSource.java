package dev.kindred.internal.execution;

/** Makes the handles of the entities in one result. */
public interface HandleSource {

  /** What makes those of a relation, by its position in the model. */
  HandleMaker of(int relation);
}
