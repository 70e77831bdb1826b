@Revision(version = "1", message = "notes")
package com.acme.notes.migrations;

import dev.waymark.annotation.Revision;
