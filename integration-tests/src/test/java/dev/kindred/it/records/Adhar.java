package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A document with a key of its own, one a person. */
@Entity(table = "record_adhar")
public record Adhar(
    @Id Long id, @OneToOne(onDelete = CASCADE) One<Person> person, String signature, String adharNo)
    implements Shape.Adhar<Person> {}
