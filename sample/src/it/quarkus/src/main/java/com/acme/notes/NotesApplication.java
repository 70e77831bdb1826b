package com.acme.notes;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

@QuarkusMain
public class NotesApplication implements QuarkusApplication {
  @Inject EntityManager notes;

  @Override
  @Transactional
  public int run(String... arguments) {
    Note note = new Note();
    note.content = "the engine weaves algebraic patterns";
    notes.persist(note);
    System.out.println(
        "Kept: " + notes.createQuery("select content from Note", String.class).getSingleResult());
    return 0;
  }
}
