package dev.kindred.it.extra.crm;

import dev.kindred.model.Entity;

/** AccessToken of a client; its key is given. */
@Entity
public class AccessToken extends Owned<String, Client> {}
