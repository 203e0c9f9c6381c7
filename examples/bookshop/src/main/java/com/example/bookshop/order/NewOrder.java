package com.example.bookshop.order;

import java.util.Map;

/**
 * An order as a customer sends it.
 *
 * @param books how many of which book, by its key
 */
public record NewOrder(String email, Address shipTo, Map<Long, Integer> books) {}
