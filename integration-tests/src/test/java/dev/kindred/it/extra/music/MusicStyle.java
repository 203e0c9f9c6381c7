package dev.kindred.it.extra.music;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Case;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.Naming;
import dev.kindred.model.One;

/** MusicStyle, whose columns are spelled in another way than the package says. */
@Entity
@Naming(columns = Case.UPPER_SNAKE, tablePrefix = "tbl")
public record MusicStyle(
    @Id Long id,
    String displayName,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "narrower")
        One<MusicStyle> broader,
    @ManyToMany(symmetrical = true) Many<MusicStyle> related) {}
