package dev.kindred.migration.model;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;

/** Column that databases still have, although nothing declares it any more. */
public record PendingColumn(QualifiedName table, SchemaColumn column) {}
