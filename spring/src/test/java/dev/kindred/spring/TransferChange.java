package dev.kindred.spring;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Record of what was done to a transfer. */
@Entity
public record TransferChange(@Id Long id, String kind, @Column(length = 400) String content) {}
