/** What holds on a real database, for generated code as users get it. */
package dev.kindred.it;
