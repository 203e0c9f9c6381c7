package dev.kindred.it.courses;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.Unique;

/** Is known to courses by an address. */
@Entity
public record Student(
    @Id Long id,
    @Unique String address,
    @ManyToMany(through = Enrolment.class, relatedName = "students") Many<Course> courses) {}
