package com.example.bookshop.order;

/** Told to those who listen, once an order is committed. */
public record OrderPlaced(Order order) {}
