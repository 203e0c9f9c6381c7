package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Has JSON of both kinds. */
@Entity
public record Item(@Id Long id, JSON json, JSONB jsonb) {}
