package people;

import dev.kindred.model.*;

@Entity
public record Adhar(
    @Id @OneToOne(onDelete = OnDelete.CASCADE) One<Person> person,
    @OneToOne(onDelete = OnDelete.CASCADE, references = "taxNumber", relatedName = "+")
        One<Person> taxpayer,
    String number) {}
