package dev.kindred.processor.diagnostic;

/** Problem of a declaration or a build. Each kind of subject has an enum of its problems. */
public sealed interface Problem
    permits AssociationProblem,
        AttributeProblem,
        BuildProblem,
        EntityProblem,
        RelationProblem,
        TableProblem,
        ValueObjectProblem {

  /** Returns its message, with a stable code. */
  ProblemMessage message();
}
