package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;

/**
 * Goes with its home, protects its nest, loses its perch and its shelter, and does not care what it
 * has seen.
 */
@Entity
public record Bird(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "birds") One<Trunk> home,
    @ForeignKey(onDelete = PROTECT, optional = true, relatedName = "nests") One<Leaf> nest,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "perched") One<Branch> perch,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "sheltered")
        One<Branch> shelter,
    @ForeignKey(onDelete = DO_NOTHING, optional = true, relatedName = "seen") One<Trunk> seen,
    @ManyToMany(relatedName = "visitors") Many<Branch> visits,
    @ManyToMany(relatedName = "followers") Many<Bird> follows) {}
