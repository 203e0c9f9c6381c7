package com.example;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
public record Author(@Id Long id, @Column(length = 80) String name) {}
