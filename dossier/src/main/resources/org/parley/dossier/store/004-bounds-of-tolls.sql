-- The least and the most dead that sources give: lists show both where they differ.

ALTER TABLE incident ADD COLUMN fatalities_low INTEGER;
ALTER TABLE incident ADD COLUMN fatalities_high INTEGER;

-- dead_low and dead_high look into the packed incident.
UPDATE incident SET
  fatalities_low = (SELECT dead_low(body) FROM incident_body WHERE incident_body.incident = incident.key),
  fatalities_high = (SELECT dead_high(body) FROM incident_body WHERE incident_body.incident = incident.key);
