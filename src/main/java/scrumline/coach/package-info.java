/// What to ask next, and how to say it. Coaching, not policing: no ranking, no alarm, no blame.
package scrumline.coach;
