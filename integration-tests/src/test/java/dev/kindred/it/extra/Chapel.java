package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Comment;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.GeneratedColumn;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Its table and columns have comments with all that can be hard to write. */
@Entity
@Comment("Where people meet - it's \"ours\"\nC:\\new \\ ${not} ? {0} %s /* é \u20ac \\'")
public record Chapel(
    @Id Long id,
    @Comment("As on the door") @Column(length = 60) String name,
    @Comment("In feet\\") @Column(length = 20) String length,
    @Comment("Twice the seats") @GeneratedColumn("seats * 2") long places,
    long seats,
    @Comment("It's over there") @ForeignKey(onDelete = CASCADE, optional = true)
        One<Chapel> mother) {}
