package people;

import dev.kindred.model.*;

/** A chain: its key is an Adhar's, which is a person's. */
@Entity
public record AdharScan(@Id @OneToOne(onDelete = OnDelete.CASCADE) One<Adhar> adhar, byte[] image) {}
