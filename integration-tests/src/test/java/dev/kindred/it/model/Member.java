package dev.kindred.it.model;

import dev.kindred.model.Check;
import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Unique;

/** Has constraints of every kind. */
@Entity
public record Member(
    @Id Long id,
    @Unique @Column(length = 80) String email,
    @Column(length = 5) String nick,
    @Check("age >= 18") int age,
    @Index @Default("0") int points) {}
