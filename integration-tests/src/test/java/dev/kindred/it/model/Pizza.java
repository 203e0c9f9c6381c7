package dev.kindred.it.model;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Has toppings, which are on other pizzas too. */
@Entity
public record Pizza(@Id Long id, String name, @ManyToMany Many<Topping> toppings) {}
