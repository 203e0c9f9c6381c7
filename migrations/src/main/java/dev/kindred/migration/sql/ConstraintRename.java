package dev.kindred.migration.sql;

import dev.kindred.internal.schema.SchemaConstraint;

/** Constraint or index that only gets another name. */
record ConstraintRename(SchemaConstraint before, SchemaConstraint after) {}
