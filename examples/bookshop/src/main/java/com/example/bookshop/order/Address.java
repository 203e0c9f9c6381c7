package com.example.bookshop.order;

import dev.kindred.model.Column;
import dev.kindred.model.Embeddable;

@Embeddable
public record Address(
    @Column(length = 80) String street,
    @Column(length = 10) String zip,
    @Column(length = 60) String city) {}
