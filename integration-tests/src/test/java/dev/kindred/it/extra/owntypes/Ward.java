package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Ward for a mood, which is its key. */
@Entity
public record Ward(@Id @Column(type = "mood") Mood mood, String name) {}
