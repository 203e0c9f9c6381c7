package dev.kindred.spring.boot.library;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Author(@Id @Nullable Long id, @Column(length = 60) String name) {}
