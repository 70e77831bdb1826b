package com.acme.notes;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class NotesApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(NotesApplication.class, arguments);
  }

  @Bean
  CommandLineRunner firstNote(Notes notes) {
    return arguments -> {
      notes.save(new Note("ada", "the engine weaves algebraic patterns"));
      System.out.println("Kept: " + notes.findByWrittenBy("ada").getContent());
    };
  }
}
