package dev.kindred.it.extra.music;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Case;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Naming;
import dev.kindred.model.One;

/** How often an album was played on a day. */
@Entity
@Naming(tables = Case.CAMEL, columns = Case.AS_WRITTEN)
public record Airplay(
    @Id @ForeignKey(onDelete = CASCADE) One<LongPlay> album, @Id int dayOfYear, int times) {}
