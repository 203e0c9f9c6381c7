package shop;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

@Entity
public record Restaurant(
    @Id @OneToOne(onDelete = CASCADE) One<Place> place,
    boolean servesHotDogs,
    boolean servesPizza) {}
