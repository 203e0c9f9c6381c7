package dev.kindred.benchmark.kindred;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

@Entity
record Author(
    @Id Long id,
    @Index @Column(length = 50) String name,
    @Column(length = 2) String country,
    @Inverse Many<Book> books) {}
