package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import org.jspecify.annotations.Nullable;

/** Patient, whose mood is an enum type on PostgreSQL. */
@Entity
public record Patient(
    @Id Long id,
    @Index @Column(type = "mood") Mood mood,
    @Column(type = "mood") @Nullable Mood before,
    @Default("OK") @Column(type = "mood") Mood usual) {}
