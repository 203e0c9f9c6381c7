package dev.kindred.it.courses;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Links a student to a course. */
@Entity
public record Enrolment(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE, references = "address") One<Student> student,
    @ForeignKey(onDelete = CASCADE, references = "code") One<Course> course,
    @Default("0") int grade) {}
