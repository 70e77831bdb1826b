package com.acme.notes;

import org.springframework.data.jpa.repository.JpaRepository;

interface Notes extends JpaRepository<Note, Long> {
  Note findByWrittenBy(String writtenBy);
}
