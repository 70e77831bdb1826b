package shop;

import jakarta.persistence.*;
import java.time.LocalTime;

@Entity
public class Event {
  @Id @GeneratedValue Long id;
  LocalTime startsAt;
  String line2Text;
  @Version Integer version;
}
